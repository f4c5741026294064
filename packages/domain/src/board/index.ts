export * from './board-row.js';
