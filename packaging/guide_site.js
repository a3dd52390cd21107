// Narrows the headings to those below which every word stands that is typed.
const lines = [...document.querySelectorAll("#found li")];
const title = document.querySelector("h1");
const field = document.createElement("input");
field.type = "search";
field.setAttribute("aria-label", title.textContent);
field.addEventListener("input", () => {
  const words = field.value.toLowerCase().split(/\s+/);
  for (const line of lines) {
    line.hidden = !words.every((word) => line.dataset.text.includes(word));
  }
});
title.after(field);
field.focus();
