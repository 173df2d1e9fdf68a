/**
 * Netstrings: `<length in bytes>:<text>,` one after the other. No two lists of parts give the same text,
 * so that ("ab", "c") can never be taken for ("a", "bc").
 */
export const netstrings = (...delen: readonly string[]): string => {
  let uit = '';
  for (const deel of delen) uit += `${Buffer.byteLength(deel)}:${deel},`;
  return uit;
};
