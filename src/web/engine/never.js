// The timer of the drawing bundle: esbuild puts it wherever ECharts asks for it.
// Nothing moves in a picture, so nothing is ever called later.
export const setTimeout = () => 0;
