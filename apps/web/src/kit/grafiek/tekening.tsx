import type { Grafiekpunt } from './grafiek';
import { hoogteVan } from './schaal';

interface Props {
  punten: readonly Grafiekpunt[];
  boven: number;
  /** How many series. */
  aantal: number;
}

const pct = (n: number): string => `${Math.round(n * 100) / 100}%`;
/** Share of a place that its bars fill. */
const VOL = 0.7;

/** Bars side by side, a group per point. What is unknown is a dotted foot, so that it is not read as nothing. */
export const Staven = ({ punten, boven, aantal }: Props) => {
  const plaats = 100 / punten.length;
  const breed = (plaats * VOL) / aantal;
  return (
    <>
      {punten.flatMap((p, i) =>
        p.waarden.map((w, r) => {
          const x = i * plaats + (plaats * (1 - VOL)) / 2 + r * breed;
          if (w === null) return <line key={`${i}-${r}`} className="lp-grafiek__onbekend" x1={pct(x)} x2={pct(x + breed)} y1="99%" y2="99%" />;
          const y = hoogteVan(w, boven);
          return <rect key={`${i}-${r}`} className={`lp-grafiek__reeks--${r + 1}`} x={pct(x)} y={pct(y)} width={pct(breed * 0.94)} height={pct(100 - y)} rx="2" />;
        }),
      )}
    </>
  );
};

/** A line per series, broken where nothing is known. Segments, because a polyline takes no percentages. */
export const Lijnen = ({ punten, boven, aantal }: Props) => {
  const plaats = 100 / punten.length;
  const x = (i: number) => pct((i + 0.5) * plaats);
  const y = (w: number) => pct(hoogteVan(w, boven));
  return (
    <>
      {Array.from({ length: aantal }, (_, r) => (
        <g key={r} className={`lp-grafiek__reeks--${r + 1}`}>
          {punten.map((p, i) => {
            const [van, tot] = [punten[i - 1]?.waarden[r] ?? null, p.waarden[r] ?? null];
            if (tot === null) return null;
            return (
              <g key={p.label}>
                {van !== null && <line x1={x(i - 1)} y1={y(van)} x2={x(i)} y2={y(tot)} />}
                <circle cx={x(i)} cy={y(tot)} r="3" />
              </g>
            );
          })}
        </g>
      ))}
    </>
  );
};
