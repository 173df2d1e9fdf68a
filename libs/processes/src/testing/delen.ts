export { EmbeddedWekker } from '../embedded';
export * from '../index';
