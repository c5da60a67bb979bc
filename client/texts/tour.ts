/** What a first visit is told. */
export const TOUR_TEXTS = {
  offer: 'New here?',
  take: 'Take the tour (5 steps)',
  takeShort: 'Take the tour',
  skip: 'Skip',
  back: 'Back',
  next: 'Next',
  done: 'Done',
  end: 'End the tour (Esc)',
  progress: (step: number, all: number) => `${step} of ${all}`,
  steps: {
    search: {
      title: 'Find an actor or an incident',
      text: 'Type a name, an alias, or words from an article. The key / brings you here from anywhere.',
    },
    line: {
      title: 'Every line opens its evidence',
      text: 'Click one: the exact quote, who says it, in which document, and who disputes it. A right-click shows all that can be done.',
    },
    legend: {
      title: 'The legend filters',
      text: 'It explains shapes, colours and lines. Click a row to see only that; click it again to see everything.',
    },
    time: {
      title: 'What was known, and when?',
      text: 'Drag over the time bar to keep one period, by the day it happened or the day it was published.',
    },
    share: {
      title: 'Keep it, and pass it on',
      text: 'The address is the exact view: copy it from here, or save views with a name. Ctrl+K finds every command, ? every key.',
    },
  },
} as const
