import type { AppStore, Dialog } from './app-state.ts'

/** What lies over the page for a while. */
export interface DialogActions {
  readonly openDialog: (dialog: Dialog) => void
  readonly closeDialog: () => void
  /** Shows a step of the tour, from 0; null ends it. */
  readonly showTour: (step: number | null) => void
}

export function createDialogActions({ setState }: AppStore): DialogActions {
  return {
    openDialog: (dialog) => setState({ dialog, menu: null }),
    closeDialog: () => setState({ dialog: null }),
    showTour: (tour) => setState({ tour }),
  }
}
