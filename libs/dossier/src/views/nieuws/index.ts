export { nieuwsProjection } from './nieuws.projection';
export { NIEUWSSOORTEN } from './reden';
export { leesNieuws, type Nieuwsviews, type Nieuwsvraag, telNieuws } from './lijst';
