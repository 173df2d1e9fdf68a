const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A UUID in lower case, as every id in this house. */
export const isId = (waarde: unknown): waarde is string => typeof waarde === 'string' && ID.test(waarde);
