/** Whether two plain objects say the same; a field that is absent equals one that is undefined. */
export const zelfde = (a: object, b: object): boolean => {
  const velden = new Set([...Object.keys(a), ...Object.keys(b)]);
  const tekst = (o: object, veld: string) => JSON.stringify((o as Record<string, unknown>)[veld]);
  return [...velden].every((veld) => tekst(a, veld) === tekst(b, veld));
};
