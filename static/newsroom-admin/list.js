// On a phone the filters stay in their drawer until they are wanted.

const drawer = document.querySelector(".filter-drawer")
if (drawer && matchMedia("(max-width: 1023px)").matches) drawer.open = false
