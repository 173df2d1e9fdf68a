/** What was seen of a subject, and when (ms on a clock that only goes up). */
interface Gezien<T> {
  readonly waarde: T;
  op: number;
}

/**
 * A bounded memory that keeps what was used lately: two generations, the older one is dropped when the younger is
 * full. Holds between half of `max` and `max` values.
 */
export class Memory<T> {
  private jong = new Map<string, Gezien<T>>();
  private oud = new Map<string, Gezien<T>>();

  constructor(private readonly max: number) {}

  get(sleutel: string): Gezien<T> | undefined {
    const jong = this.jong.get(sleutel);
    if (jong) return jong;
    const oud = this.oud.get(sleutel);
    if (oud) this.zet(sleutel, oud);
    return oud;
  }

  set(sleutel: string, waarde: T, op: number): void {
    this.zet(sleutel, { waarde, op });
  }

  delete(sleutel: string): void {
    this.jong.delete(sleutel);
    this.oud.delete(sleutel);
  }

  private zet(sleutel: string, gezien: Gezien<T>): void {
    if (this.jong.size >= this.max / 2) {
      this.oud = this.jong;
      this.jong = new Map();
    }
    this.jong.set(sleutel, gezien);
  }
}
