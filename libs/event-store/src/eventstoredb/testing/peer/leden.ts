import { ClusterInfo, EndPoint, MemberInfo } from '@eventstore/db-client/generated/gossip_pb';

export interface Lid {
  readonly verbinding: string;
  readonly leider: boolean;
}

/** What a node tells of its cluster to who asks around: who is there and who leads. */
export function ledenlijst(leden: readonly Lid[]): ClusterInfo {
  const lijst = new ClusterInfo();
  for (const { verbinding, leider } of leden) {
    const adres = new EndPoint();
    adres.setAddress('127.0.0.1');
    adres.setPort(poortVan(verbinding));
    const lid = new MemberInfo();
    lid.setIsAlive(true);
    lid.setTimeStamp('0');
    lid.setHttpEndPoint(adres);
    lid.setState(leider ? MemberInfo.VNodeState.LEADER : MemberInfo.VNodeState.FOLLOWER);
    lijst.addMembers(lid);
  }
  return lijst;
}

export const poortVan = (verbinding: string): number => Number(new URL(verbinding).port);
