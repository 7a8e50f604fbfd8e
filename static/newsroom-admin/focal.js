// A click on the picture says which point every cut keeps; without this script the two numbers do.
const picture = document.querySelector("[data-focal]");
const across = document.querySelector("#id_focal_x");
const down = document.querySelector("#id_focal_y");

if (picture && across && down) {
  const image = picture.querySelector("img");
  const mark = document.createElement("span");
  mark.className = "focal-mark";
  picture.append(mark);
  picture.classList.add("is-active");

  const show = () => {
    mark.style.left = `${Number(across.value) * 100}%`;
    mark.style.top = `${Number(down.value) * 100}%`;
  };
  const share = (part, whole) => Math.min(Math.max(part / whole, 0), 1).toFixed(3);

  picture.addEventListener("click", (event) => {
    const box = image.getBoundingClientRect();
    across.value = share(event.clientX - box.left, box.width);
    down.value = share(event.clientY - box.top, box.height);
    across.dispatchEvent(new Event("change", { bubbles: true }));
    show();
  });
  across.addEventListener("input", show);
  down.addEventListener("input", show);
  show();
}
