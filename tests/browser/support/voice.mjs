// A voice that stands in for the browser's, which no test can hear: it says nothing,
// keeps what it is given, and tells what it is made to tell.

/** Voices as browsers list them. */
export const CHINESE = { name: '普通话', lang: 'zh-CN', localService: true };
export const OTHERS = [
  { name: 'English', lang: 'en-US', localService: true },
  { name: '粤语', lang: 'zh-HK', localService: true },
  { name: '远方', lang: 'zh_CN', localService: false },
];

/** Gives the page these voices, before any of its scripts. */
export const give = (page, ...voices) =>
  page.addInitScript((voices) => {
    class Utterance extends EventTarget {
      constructor(text) {
        super();
        Object.assign(this, { text, lang: '', rate: 1, voice: null });
      }
    }
    /** @type {any} */
    const synthesis = Object.assign(new EventTarget(), {
      said: [],
      voices,
      speaking: false,
      pending: false,
      getVoices: () => synthesis.voices,
      speak(utterance) {
        if (!utterance.text) return;
        const { text, rate, voice } = utterance;
        synthesis.said.push({ text, rate, voice: voice.name });
        Object.assign(synthesis, { now: utterance, speaking: true });
      },
      cancel() {
        const { now } = synthesis;
        Object.assign(synthesis, { now: undefined, speaking: false });
        now?.dispatchEvent(new Event('error'));
      },
      resume() {},
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    /** @type {any} */ (window).SpeechSynthesisUtterance = Utterance;
  }, voices);

/** Has the voice tell of what it is saying: `end`, `error`, `boundary`. */
export const tell = (page, type) =>
  page.evaluate((type) => {
    const synthesis = /** @type {any} */ (speechSynthesis);
    const { now } = synthesis;
    if (type !== 'boundary') Object.assign(synthesis, { now: undefined, speaking: false });
    now.dispatchEvent(new Event(type));
  }, type);

/** All that the voice was given, in order. */
export const said = (page) => page.evaluate(() => /** @type {any} */ (speechSynthesis).said);

/** What it is saying; undefined when it is silent. */
export const saying = (page) => page.evaluate(() => /** @type {any} */ (speechSynthesis).now?.text);
