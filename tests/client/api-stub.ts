import { ApiFault, type Api } from '../../client/api.ts'

export const REFUSED = new ApiFault({
  type: 'about:blank',
  title: 'No',
  status: 503,
  detail: 'Too busy',
})

const refuse = (): Promise<never> => Promise.reject(REFUSED)

/** An interface that answers what `answers` names, and refuses everything else. */
export function apiStub(answers: Partial<Api>): Api {
  return {
    graph: refuse,
    search: refuse,
    node: refuse,
    neighbours: refuse,
    claim: refuse,
    claimsAbout: refuse,
    claimsBetween: refuse,
    documents: refuse,
    paths: refuse,
    schema: refuse,
    plan: refuse,
    info: refuse,
    planWrite: refuse,
    write: refuse,
    exportFormats: refuse,
    exportPreview: refuse,
    exportFile: refuse,
    query: () => {
      throw REFUSED
    },
    ...answers,
  }
}
