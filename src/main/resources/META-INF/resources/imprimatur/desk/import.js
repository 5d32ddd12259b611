// Files and whole folders can be dropped, and one sees how much is sent already.
export function comfort(form) {
  const drop = form.querySelector(".drop");
  const bar = form.querySelector("[data-upload]");
  drop.querySelector("[hidden]").hidden = false;

  const tell = (sentence) => {
    bar.hidden = false;
    bar.querySelector("span").textContent = sentence;
  };

  /** All files under what was dropped, each with its folders. */
  const under = async (entry) => {
    if (entry.isFile) {
      const file = await new Promise((found, failed) => entry.file(found, failed));
      return [{ file, name: entry.fullPath.replace(/^\//, "") }];
    }
    const reader = entry.createReader();
    const files = [];
    // A reader gives some at a time, and none at the end.
    for (;;) {
      const some = await new Promise((found, failed) => reader.readEntries(found, failed));
      if (!some.length) return files;
      for (const one of some) files.push(...(await under(one)));
    }
  };

  const send = (files) => {
    const size = files.reduce((sum, one) => sum + one.file.size, 0);
    if (size > Number(form.dataset.most)) {
      tell(form.dataset.tooLarge);
      return;
    }
    const data = new FormData();
    for (const name of ["token", "type", "locale"]) data.append(name, form.elements[name].value);
    for (const one of files) data.append("files", one.file, one.name);
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", (event) => {
      if (!event.lengthComputable) return;
      const percent = Math.round((event.loaded / event.total) * 100);
      bar.querySelector("progress").value = percent;
      tell(percent < 100 ? `${percent} %` : form.dataset.sent);
    });
    request.addEventListener("load", () => {
      if (request.status < 400) location.assign(request.responseURL);
      else tell(form.dataset.failed);
    });
    request.addEventListener("error", () => tell(form.dataset.failed));
    request.open("POST", form.action);
    request.send(data);
  };

  const chosen = () =>
    [...form.querySelectorAll("input[type=file]")].flatMap((input) =>
      [...input.files].map((file) => ({ file, name: file.webkitRelativePath || file.name })),
    );

  form.addEventListener("submit", (event) => {
    const files = chosen();
    if (!files.length) return;
    event.preventDefault();
    send(files);
  });
  drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", async (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    // Asked for at once: what was dropped is gone when the first answer is awaited.
    const dropped = [...event.dataTransfer.items].filter((item) => item.kind === "file");
    const entries = dropped.map((item) => item.webkitGetAsEntry()).filter(Boolean);
    const files = entries.length ? [] : dropped.map((item) => item.getAsFile()).map((file) => ({ file, name: file.name }));
    try {
      for (const entry of entries) files.push(...(await under(entry)));
    } catch {
      tell(form.dataset.failed);
      return;
    }
    if (files.length) send(files);
  });
}
