export { nieuwsProjection } from './nieuws.projection';
export { leesNoodtoegangen, regiePlek } from './noodtoegangen';
export { NIEUWSSOORTEN } from './reden';
export { leesNieuws, type Nieuwsviews, type Nieuwsvraag, telNieuws } from './lijst';
