export * from './geheugen';
