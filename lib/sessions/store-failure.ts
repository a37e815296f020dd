export { isStoreFailure } from "#lib/db/failure.ts";
