/** How long things around a handover take. Practice rules of the region, as data; an organisation counts working days by its own calendar. */

/** Working days until the receiver, and then those who lead there, are reminded, and until an offer expires. */
export const AANBOD_WERKDAGEN = { ontvanger: 2, leiding: 5, uiterlijk: 10 } as const;
/** Nobody waits longer than this for an answer. */
export const AANBOD_HOOGSTENS_DAGEN = 60;
/** After accepting, both look together how it goes: practice says six weeks. */
export const CONTROLE_DAGEN = 42;
/** When nobody says when the first moment with the new holder is. */
export const EERSTE_MOMENT_DAGEN = 7;
/** A proposal to let go waits this long for the second key. */
export const VOORSTEL_DAGEN = 21;
/** Somebody must have seen how it goes this recently before proposing to let go. */
export const BEVESTIGD_DAGEN = 30;
/** Checks after landing: 6 and 13 weeks, and while an aftercare clock runs also half a year and a year. */
export const GELAND_WEKEN = [6, 13] as const;
export const GELAND_WEKEN_NAZORG = [6, 13, 26, 52] as const;
/** After the last check the ordinary rhythm is a quarter. */
export const BESTENDIG_MAANDEN = 3;
/** When a check says that there are worries. */
export const ZORGEN_DAGEN = 7;
