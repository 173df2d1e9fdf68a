/** The plank between quay and ship. */
export const Merk = () => (
  <svg viewBox="0 0 28 28" aria-hidden="true" focusable="false">
    <rect x="1" y="11" width="6" height="15" rx="1.5" fill="var(--lp-action)" />
    <path d="M19 13h8l-1.5 8.5a3 3 0 0 1-3 2.5H22a3 3 0 0 1-3-3Z" fill="var(--lp-action)" />
    <path d="M5.5 9.8 21 5.5l2 5.2" fill="none" stroke="var(--lp-attention)" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
    <path d="M8.5 21q1.7-1.8 3.3 0t3.3 0 3.3 0" fill="none" stroke="var(--lp-gap-line)" strokeWidth="1.8" strokeLinecap="round" />
  </svg>
);
