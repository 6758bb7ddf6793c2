"""Opens a page in a headless Chromium and talks to it over its pipe (Chrome DevTools Protocol).

    python3 Tests/Browser/browser.py PAGE [EXPRESSION]...

Prints one JSON object: how long the page took to open until it was painted, what each expression came to, what stands in the
console, and every address that was asked for besides the page itself.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time


class Browser:
    def __init__(self):
        program = shutil.which("chromium") or shutil.which("chromium-browser")
        if program is None:
            raise SystemExit("chromium is not here: script/needs chromium installs it")
        self.folder = tempfile.mkdtemp(prefix="winnow-browser-")
        to_read, self.out = os.pipe()
        self.back, to_write = os.pipe()

        def take_pipes():
            os.dup2(to_read, 100)
            os.dup2(to_write, 101)
            os.dup2(100, 3)
            os.dup2(101, 4)

        self.process = subprocess.Popen(
            [program, "--headless=new", "--remote-debugging-pipe", "--disable-gpu", "--no-first-run",
             "--disable-background-networking", "--window-size=1366,900", "--user-data-dir=" + self.folder]
            + (["--no-sandbox"] if os.getuid() == 0 else []),
            close_fds=False, preexec_fn=take_pipes, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(to_write)
        self.buffer = b""
        self.number = 0
        self.events = []
        self.session = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(domain + ".enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        os.close(self.out)
        os.close(self.back)
        shutil.rmtree(self.folder, ignore_errors=True)

    def read(self):
        while b"\0" not in self.buffer:
            chunk = os.read(self.back, 1 << 16)
            if not chunk:
                raise SystemExit("chromium ended before it answered")
            self.buffer += chunk
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, **params):
        self.number += 1
        number = self.number
        message = {"id": number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == number:
                if "error" in answer:
                    raise SystemExit(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def wait(self, event):
        while not any(seen["method"] == event for seen in self.events):
            self.events.append(self.read())

    def run(self, expression):
        """The value of an expression; a promise is waited for."""
        result = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True,
                           userGesture=True)
        if "exceptionDetails" in result:
            raise SystemExit("the expression failed: " + result["exceptionDetails"]["text"])
        return result["result"].get("value")

    def open(self, page):
        """Opens a page and returns the milliseconds until it was loaded and painted."""
        self.address = pathlib.Path(page).absolute().as_uri()
        self.events = []
        start = time.monotonic()
        self.call("Page.navigate", url=self.address)
        self.wait("Page.loadEventFired")
        self.run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))")
        return round((time.monotonic() - start) * 1000)

    def messages(self):
        """Everything in the console, and what was thrown."""
        self.run("1")
        said = []
        for event in self.events:
            if event["method"] == "Runtime.consoleAPICalled":
                said.append("console " + event["params"]["type"])
            elif event["method"] == "Runtime.exceptionThrown":
                said.append(event["params"]["exceptionDetails"]["text"])
            elif event["method"] == "Log.entryAdded":
                said.append(event["params"]["entry"]["text"])
        return said

    def requests(self):
        """The addresses that were asked for besides the page's own."""
        asked = [event["params"]["request"]["url"] for event in self.events
                 if event["method"] == "Network.requestWillBeSent"]
        return [url for url in asked if url.split("#")[0] != self.address]

    def picture(self, path, width, height):
        import base64
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600)
        data = self.call("Page.captureScreenshot")["data"]
        pathlib.Path(path).write_bytes(base64.b64decode(data))


def main():
    with Browser() as browser:
        opened = browser.open(sys.argv[1])
        results = [browser.run(expression) for expression in sys.argv[2:]]
        print(json.dumps({"opened": opened, "results": results, "messages": browser.messages(),
                          "requests": browser.requests()}))


if __name__ == "__main__":
    main()
