// Stands in for the place where the drawing bundle runs: esbuild puts these
// wherever ECharts asks for the global of that name. ECharts draws otherwise
// in a worker than in a page or in Node; here it finds none of them. Nothing
// moves in a picture, so nothing is ever called later.
const never = () => 0;

export {
  never as cancelAnimationFrame,
  never as clearTimeout,
  never as requestAnimationFrame,
  never as setTimeout,
};

const nothing = undefined;

export {
  nothing as document,
  nothing as global,
  nothing as globalThis,
  nothing as navigator,
  nothing as process,
  nothing as require,
  nothing as self,
  nothing as window,
  nothing as wx,
};
