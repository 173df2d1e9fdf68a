/** Runs one statement inside the transaction of a batch. */
export type Doe = (sql: string, ...waarden: (string | number | null)[]) => void;
