/**
 * Whose keys the personal fields in stored bytes are encrypted with; empty when there are none. Unchecked: for bytes
 * that have been verified. To know whether a set of keys opens a log without opening anything.
 */
export function onderwerpenIn(bytes: Uint8Array): readonly string[] {
  const json = Buffer.from(bytes.buffer, bytes.byteOffset + 1, bytes.byteLength - 33).toString('utf8');
  const { versleuteld = [] } = JSON.parse(json) as { readonly versleuteld?: readonly { readonly onderwerp: string }[] };
  return versleuteld.map(({ onderwerp }) => onderwerp);
}
