import type { ReactNode } from 'react';
import './icoon.css';

/** Line icons, 24 by 24. An icon never stands without a word or an accessible name. */
const TEKENING = {
  agenda: <><rect x="4" y="5.5" width="16" height="14.5" rx="2.5" /><path d="M4 10h16M8.5 3.5v4M15.5 3.5v4" /></>,
  alert: <><path d="M12 4 2.8 19.5h18.4Z" /><path d="M12 10v4.5M12 17v.2" /></>,
  bel: <path d="M6.500 16.500V11a5.500 5.500 0 0 1 11 0v5.500l1.500 2H5ZM10 18.500a2 2 0 0 0 4 0" />,
  bestand: <><path d="M6 3.5h8l4.5 4.500V20.500H6Z" /><path d="M13.500 3.500V8.500H18.500M12 17.500v-6M9.500 14l2.500-2.500 2.500 2.500" /></>,
  blad: <path d="M5 19C5 10 10 5 20 4c0 10-5 15-12 15M5 20c1-4 4-8 9-10" />,
  chat: <path d="M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H11l-4.5 4v-4A2.5 2.5 0 0 1 4 13.5Z" />,
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  deur: <path d="M13 4H6.500A1.500 1.500 0 0 0 5 5.500v13A1.500 1.500 0 0 0 6.500 20H13M10 12h10M16.500 8.500 20 12l-3.500 3.500" />,
  filter: <path d="M4 7h16M7 12h10M10 17h4" />,
  fout: <><circle cx="12" cy="12" r="8.5" /><path d="M12 7.5V13M12 16v.2" /></>,
  huis: <path d="m4 11 8-7 8 7v8.5h-5.5V14h-5v5.5H4Z" />,
  klok: <><circle cx="12" cy="12" r="8.5" /><path d="M12 7v5l3.5 2" /></>,
  kruis: <path d="m6 6 12 12M18 6 6 18" />,
  links: <path d="m14.500 6-6 6 6 6" />,
  mail: <><rect x="3.500" y="5.500" width="17" height="13" rx="2.200" /><path d="m4 7.500 8 6 8-6" /></>,
  mensen: <><circle cx="9" cy="8.5" r="3.3" /><path d="M3 19c.6-3.3 3-5 6-5s5.4 1.7 6 5M15.5 5.5a3.2 3.2 0 0 1 0 6.1M17.5 14.5c2 .6 3.2 2.2 3.5 4.5" /></>,
  menu: <path d="M4 7h16M4 12h16M4 17h16" />,
  mis: <><path d="M5 4h3.5l1.8 4.5-2.3 1.6M13.9 16l1.6-2.3 4.5 1.8V19a1.5 1.5 0 0 1-1.6 1.5A15.5 15.5 0 0 1 3.5 5.6" /><path d="m15 4 5 5M20 4l-5 5" /></>,
  notitie: <><path d="M6 4h9l4 4v12H6Z" /><path d="M14.5 4v4.5H19M9 13h7M9 16.5h5" /></>,
  offline: <path d="M7 18h10a4 4 0 0 0 1.5-7.7A6 6 0 0 0 8 7.2M5.8 9.8A4.2 4.2 0 0 0 7 18M4 4l16 16" />,
  oog: <><path d="M3 12c1-2 4-6.3 9-6.3s8 4.3 9 6.3c-1 2-4 6.3-9 6.3S4 14 3 12Z" /><circle cx="12" cy="12" r="2.7" /></>,
  over: <path d="M4 8.5h13M13.5 5l3.5 3.5L13.5 12M20 15.5H7M10.5 12 7 15.5l3.5 3.5" />,
  pen: <path d="M5 19l1-4.500L16.500 4l3.500 3.500L9.500 18Zm9-12.500L17.500 10" />,
  persoon: <><circle cx="12" cy="8.500" r="3.500" /><path d="M5 19.500c.7-3.600 3.500-5.500 7-5.500s6.300 1.900 7 5.500" /></>,
  persoonplus: <><circle cx="10" cy="8.500" r="3.500" /><path d="M3.500 19.500c.6-3.600 3.300-5.500 6.500-5.500s5.900 1.900 6.500 5.500M18.500 6v6M15.500 9h6" /></>,
  phone: <path d="M5 4h3.5l1.8 4.5-2.3 1.6a12 12 0 0 0 5.9 5.9l1.6-2.3L20 15.5V19a1.5 1.5 0 0 1-1.6 1.5A15.5 15.5 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4Z" />,
  pijl: <path d="m7 10 5 5 5-5" />,
  pin: <><path d="M12 21s-6.5-5.6-6.5-11a6.5 6.5 0 0 1 13 0c0 5.4-6.5 11-6.5 11Z" /><circle cx="12" cy="10" r="2.4" /></>,
  plus: <path d="M12 5v14M5 12h14" />,
  rechts: <path d="m9.500 6 6 6-6 6" />,
  school: <><path d="m12 5 9.5 4.5L12 14 2.5 9.5Z" /><path d="M6.5 11.7V16c1.5 1.5 3.4 2.2 5.5 2.2s4-.7 5.5-2.2v-4.3" /></>,
  slot: <><rect x="5" y="10.5" width="14" height="9.5" rx="2" /><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" /></>,
  staaf: <path d="M5 20v-7M12 20V5M19 20v-10M3 20h18" />,
  stil: <path d="M4 4l16 16M9.9 6A9 9 0 0 1 12 5.7c5 0 8 4.3 9 6.3a14 14 0 0 1-2.6 3.5M6.3 8A14.5 14.5 0 0 0 3 12c1 2 4 6.3 9 6.3a9 9 0 0 0 4-.9" />,
  terug: <path d="M9 7 4.500 11.500 9 16M5 11.500h9a5 5 0 0 1 5 5V18" />,
  toets: <><rect x="3" y="6.500" width="18" height="11" rx="2" /><path d="M6.500 10h.2M10 10h.2M13.500 10h.2M17 10h.2M8 14h8" /></>,
  voice: <><circle cx="7" cy="12" r="3.5" /><circle cx="17" cy="12" r="3.5" /><path d="M7 15.5h10" /></>,
  werk: <><rect x="3.5" y="7.5" width="17" height="12" rx="2.2" /><path d="M9 7.5V6a1.5 1.5 0 0 1 1.5-1.5h3A1.5 1.5 0 0 1 15 6v1.5M3.5 12.5h17" /></>,
  zoek: <><circle cx="11" cy="11" r="6" /><path d="m16 16 4 4" /></>,
} satisfies Record<string, ReactNode>;

export type IcoonNaam = keyof typeof TEKENING;

export const Icoon = ({ naam, klein = false }: { naam: IcoonNaam; klein?: boolean }) => (
  <svg className={klein ? 'i i--s' : 'i'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {TEKENING[naam]}
  </svg>
);
