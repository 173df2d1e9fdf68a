/** Keys for the whole screen must not fire while somebody types. */
export const inVeld = (doel: EventTarget | null): boolean => doel instanceof HTMLElement && (doel.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(doel.tagName));
