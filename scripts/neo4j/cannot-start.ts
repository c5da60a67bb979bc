import { StoreUnavailable } from '../../server/store/errors.ts'

/** What stands in the way of a server, said so that a person can do something about it. */
export class CannotStart extends StoreUnavailable {}
