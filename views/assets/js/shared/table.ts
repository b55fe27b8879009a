/** On a reading table the next reader may find nothing of this one: no question keeps a page open there, and no file is saved. */
export const isReadingTable = (): boolean => 'table' in document.documentElement.dataset
