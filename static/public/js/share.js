// Shows the buttons that need a script, and copies a story's address.
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  const words = button.querySelector("span");
  const before = words.textContent;
  button.closest("li").hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
    } catch {
      return;
    }
    words.textContent = button.dataset.done;
    button.classList.add("is-done");
    setTimeout(() => {
      words.textContent = before;
      button.classList.remove("is-done");
    }, 2500);
  });
}
