//! ECharts in this process, run by QuickJS.

use std::fmt;

use rquickjs::{CatchResultExt, CaughtError, Context, Ctx, Function, Object, Runtime};

use crate::chart::{Draw, Drawing, Error};

/// What the script calls itself, and the function it has: JSON of an option,
/// width, height → SVG.
const NAME: &str = "yituDrawing";
const DRAW: &str = "draw";

/// QuickJS with the drawing script (`src/web/engine/drawing.js`, bundled)
/// loaded; threads that share one draw in turn.
pub struct QuickJs(Context);

impl QuickJs {
    /// Loads the script, which takes a tenth of a second and more.
    ///
    /// # Errors
    /// It does not run, or has not the function that draws.
    pub fn new(script: &[u8]) -> Result<Self, Error> {
        let runtime = Runtime::new().map_err(Error::engine)?;
        let context = Context::full(&runtime).map_err(Error::engine)?;
        context.with(|ctx| {
            let loaded = ctx.eval::<(), _>(script).and_then(|()| function(&ctx));
            let loaded = loaded.map(drop).catch(&ctx);
            loaded.map_err(|error| Error::engine(message(&error)))
        })?;
        Ok(Self(context))
    }
}

impl Draw for QuickJs {
    fn draw(&self, drawing: &Drawing) -> Result<String, Error> {
        self.0.with(|ctx| {
            let option = drawing.option.to_string();
            let arguments = (option, drawing.width, drawing.height);
            let drawn = function(&ctx).and_then(|draw| draw.call(arguments));
            let drawn = drawn.catch(&ctx);
            drawn.map_err(|error| Error::refused(&drawing.id, message(&error)))
        })
    }
}

impl fmt::Debug for QuickJs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QuickJs").finish_non_exhaustive()
    }
}

/// The function that draws.
fn function<'js>(ctx: &Ctx<'js>) -> rquickjs::Result<Function<'js>> {
    ctx.globals().get::<_, Object<'js>>(NAME)?.get(DRAW)
}

/// What went wrong, without the places in a script that nobody reads.
fn message(error: &CaughtError<'_>) -> String {
    let message = match error {
        CaughtError::Exception(exception) => exception.message(),
        CaughtError::Error(_) | CaughtError::Value(_) => None,
    };
    message.unwrap_or_else(|| error.to_string())
}
