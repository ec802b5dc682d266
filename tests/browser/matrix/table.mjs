export function expectRow(row) { console.log(JSON.stringify(row)); }
