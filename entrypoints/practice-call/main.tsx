document.getElementById("app")!.textContent = "Practice call";
