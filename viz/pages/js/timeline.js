/** The foot of the page: the view as of a day. The slider goes by months, the field takes any day, play goes through. */
const PLAY_PAUSE = 500;

const Timeline = {
  months: [],
  timer: 0,

  /** The first of every month that the view's dates span, and the one after. */
  build() {
    const [first, last] = Data.span;
    if (!first) {
      Dom.byId("timeline").hidden = true;
      return;
    }
    let [year, month] = first.split("-").map(Number);
    for (;;) {
      const day = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
      Timeline.months.push(day);
      if (day > last) break;
      month = month === 12 ? 1 : month + 1;
      if (month === 1) year += 1;
    }
    const slide = Dom.byId("slide");
    slide.max = Timeline.months.length - 1;
    slide.addEventListener("input", () => State.set({ day: Timeline.months[Number(slide.value)] }));
    const day = Dom.byId("day");
    day.min = Timeline.months[0];
    day.max = Timeline.months[Timeline.months.length - 1];
    day.addEventListener("change", () => State.set({ day: day.value || null }));
    Dom.byId("any-time").addEventListener("click", () => State.set({ day: null }));
    Dom.byId("unknown").addEventListener("change", (event) => State.set({ unknown: event.target.checked }));
    Dom.byId("play").addEventListener("click", Timeline.play);
  },

  update() {
    if (!Timeline.months.length) return;
    const after = Timeline.months.findIndex((month) => month > (State.day || "9999"));
    const slide = Dom.byId("slide");
    slide.value = after < 0 ? Timeline.months.length - 1 : Math.max(0, after - 1);
    slide.setAttribute("aria-valuetext", State.day ? showDate(State.day) : say("any_time"));
    Dom.byId("timeline").classList.toggle("any", !State.day);
    Dom.byId("day").value = State.day || "";
    Dom.byId("any-time").setAttribute("aria-pressed", String(!State.day));
    Dom.byId("unknown").checked = State.unknown;
    Dom.byId("sure").textContent = State.day ? showNumber(Filter.sure) : "–";
    Dom.byId("unsure").textContent = State.day ? showNumber(Filter.unsure) : "–";
  },

  play() {
    if (Timeline.timer) {
      Timeline.stop();
      return;
    }
    const last = Timeline.months.length - 1;
    let at = State.day ? Timeline.months.findIndex((month) => month > State.day) : 0;
    if (at < 0) at = 0;
    Dom.byId("play").textContent = say("pause");
    Timeline.timer = setInterval(() => {
      State.set({ day: Timeline.months[at] });
      at += 1;
      if (at > last) Timeline.stop();
    }, PLAY_PAUSE);
  },

  stop() {
    clearInterval(Timeline.timer);
    Timeline.timer = 0;
    Dom.byId("play").textContent = say("play");
  },
};
