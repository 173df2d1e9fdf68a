import type { Registerrijkenmerk } from './rijlezer';

/** Who stands on a list, as far as one look through it tells. */
export class Lijstgenoten {
  /** Rows of each person, in the order of the file. */
  private readonly rijen = new Map<string, number[]>();
  private readonly bsns = new Set<string>();
  private readonly gemeenten = new Set<string>();
  private readonly zonderBsn: number[] = [];
  /** Rows of which nobody can say whom they are about. */
  private onleesbaar = 0;

  voegToe(rij: number, r: Registerrijkenmerk, bsnIndex: (bsn: string) => string): void {
    this.rijen.set(r.persoon, [...(this.rijen.get(r.persoon) ?? []), rij]);
    if (r.gemeente !== undefined) this.gemeenten.add(r.gemeente);
    if (r.wie.bsn === undefined) this.zonderBsn.push(rij);
    else this.bsns.add(bsnIndex(r.wie.bsn));
  }

  nietGelezen(): void {
    this.onleesbaar += 1;
  }

  rijenVan(persoon: string): readonly number[] {
    return this.rijen.get(persoon) ?? [];
  }

  get zonderNummer(): readonly number[] {
    return this.zonderBsn;
  }

  /** The municipalities that the list is about; none: it does not say. */
  get gebied(): readonly string[] {
    return [...this.gemeenten];
  }

  /** Who is not on the list says something only when all of it could be read. */
  get heelGelezen(): boolean {
    return this.onleesbaar === 0;
  }

  noemt = (bsnIndex: string): boolean => this.bsns.has(bsnIndex);
}
