/** Colours of the canvas, read from the style sheet, so that light and dark are decided in one place. */
const Theme = {
  dark: false,
  colours: {},

  read() {
    const style = getComputedStyle(document.documentElement);
    Theme.dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
    for (const name of ["page", "text", "muted", "outline", "mark", "halo"]) {
      Theme.colours[name] = style.getPropertyValue(`--${name}`).trim();
    }
  },

  relation: (type) => relationOf.get(type)[Theme.dark ? "dark" : "light"],

  watch(listener) {
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
      Theme.read();
      listener();
    });
  },
};
Theme.read();
