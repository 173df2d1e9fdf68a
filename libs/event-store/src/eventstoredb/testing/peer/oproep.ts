import type { ServerWritableStream } from '@grpc/grpc-js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';

export type LeesOproep = ServerWritableStream<ReadReq, ReadResp>;

/** Writes with the pace of the other side; resolves also when that side has gone. */
export async function schrijf(oproep: LeesOproep, bericht: ReadResp): Promise<void> {
  if (oproep.cancelled || oproep.write(bericht)) return;
  const signalen = ['drain', 'cancelled', 'close'];
  await new Promise<void>((klaar) => {
    const verder = (): void => {
      for (const signaal of signalen) oproep.off(signaal, verder);
      klaar();
    };
    for (const signaal of signalen) oproep.on(signaal, verder);
  });
}
