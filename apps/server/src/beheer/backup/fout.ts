/** A backup that cannot be made or put back. The message is one Dutch line for whoever asked for it. */
export class BackupFout extends Error {}
