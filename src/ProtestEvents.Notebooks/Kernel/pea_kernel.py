"""The Jupyter side of the C# kernel: ipykernel speaks the protocol, a C# process runs the cells.

Called as: python pea_kernel.py -f CONNECTION_FILE -- COMMAND…, where COMMAND starts the C# process. The two speak in lines of JSON over
two pipes of their own; what cells or their child processes write past the console goes to the ordinary streams, which are read here too.
"""

import codecs
import collections
import fnmatch
import json
import os
import queue
import re
import signal
import subprocess
import sys
import threading
import time
import uuid

# The C# process itself says when a cell cannot be stopped; if it then says nothing at all for so many seconds, it is ended.
PATIENCE = 10.0

# So much of what the C# process says may wait to be sent; then it waits too.
BACKLOG = 16
PIPE_BYTES = 8192

# Front ends drop messages that come faster than 1000 a second for longer than a moment.
MESSAGES_PER_SECOND = 800
MOMENT = 0.5

# What is said while no cell runs is sent so often.
BETWEEN_CELLS_MS = 200


# With these words .NET begins to tell why it ends; the frames that follow are the cell's own or the host's.
LAST_WORDS = re.compile(r"^(Unhandled exception\.|Stack overflow\.|Fatal error\.|Process terminated\.)", re.MULTILINE)
LINE_OF_CELL = re.compile(r"^   at .* in (.+)#\d+:line (\d+)\s*$")
FUNCTION_OF_CELL = re.compile(r"^   at Script[.+](?!<)")


def for_people(line):
    """A line of .NET's last words as a person is to see it; None when it is not."""
    found = LINE_OF_CELL.match(line)
    if found:
        return "   at %s, line %s" % found.groups()
    if FUNCTION_OF_CELL.match(line):
        return FUNCTION_OF_CELL.sub("   at ", line)
    return None if line.startswith(("   at ", "---")) else line


class WorkerGone(Exception):
    """The C# process ended; the message says how."""


class Worker:
    """The C# process, and the queue of what it says."""

    def __init__(self, command):
        self.said = queue.Queue(BACKLOG)
        self.ready = self.ended = False
        self.last_words = collections.deque(maxlen=60)
        self.name = uuid.uuid4().hex
        environment = dict(os.environ, DOTNET_CLI_TELEMETRY_OPTOUT="1", DOTNET_NOLOGO="1")
        if os.name == "nt":
            self.process = subprocess.Popen(
                command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                creationflags=subprocess.CREATE_NEW_PROCESS_GROUP)
            self._requests = self.process.stdin
            events = self.process.stdout
        else:
            request_end, requests = os.pipe()
            events, event_end = os.pipe()
            self._make_small(event_end)
            try:
                # A session of its own: Jupyter's interrupt goes to the whole process group, and must not reach C#.
                self.process = subprocess.Popen(
                    command + ["--channel", str(request_end), str(event_end)], env=environment, pass_fds=(request_end, event_end),
                    stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
            finally:
                os.close(request_end)
                os.close(event_end)
            self._requests = open(requests, "wb", buffering=0)
            events = open(events, "rb")
            self._listen(self._read_text, self.process.stdout, "stdout")
        self._listen(self._read_text, self.process.stderr, "stderr")
        self._listen(self._read_events, events)

    @staticmethod
    def _make_small(pipe):
        """As far as the system can: what fills a pipe is sent even after an interrupt."""
        import fcntl
        if hasattr(fcntl, "F_SETPIPE_SZ"):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, PIPE_BYTES)

    @staticmethod
    def _listen(target, *arguments):
        threading.Thread(target=target, args=arguments, daemon=True).start()

    def _read_events(self, lines):
        for line in lines:
            try:
                said = json.loads(line)
            except ValueError:
                self._keep("stdout", line.decode("utf-8", "replace"))
                continue
            if said["event"] == "ready":
                self.ready = True
            else:
                self._put(said)
        self.process.wait()
        # Its last words may still be on their way.
        time.sleep(0.05)
        self._put(None)

    def _put(self, said):
        while not self.ended:
            try:
                return self.said.put(said, timeout=1)
            except queue.Full:
                pass

    def _read_text(self, stream, name):
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        ending = None
        while True:
            piece = os.read(stream.fileno(), 65536)
            text = decoder.decode(piece, final=not piece)
            begin = LAST_WORDS.search(text) if name == "stderr" and ending is None else None
            if begin:
                self._keep(name, text[:begin.start()])
                text, ending = text[begin.start():], ""
            if ending is None:
                self._keep(name, text)
            else:
                *lines, ending = (ending + text + ("" if piece else "\n")).split("\n")
                for line in lines:
                    self._keep(name, line + "\n", shown=for_people(line))
            if not piece:
                return

    def _keep(self, name, text, shown=""):
        self.last_words.extend(text.splitlines())
        if text and shown is not None:
            self._put({"event": "stream", "Name": name, "Text": shown + "\n" if shown else text})

    def ask(self, request, **content):
        line = json.dumps(dict(request=request, **content)).encode("utf-8") + b"\n"
        try:
            while line:
                line = line[self._requests.write(line) or 0:]
            self._requests.flush()
        except (OSError, ValueError) as error:
            raise WorkerGone(self.how_it_ended()) from error

    def how_it_ended(self):
        try:
            code = self.process.wait(1)
        except subprocess.TimeoutExpired:
            return "The C# process no longer listens."
        if not self.ready:
            return "The program behind this kernel cannot be started (exit code %d). Register the kernel anew: pea kernel install." % code
        if any(line.startswith("Stack overflow.") for line in self.last_words):
            return "Stack overflow: a function calls itself without end, which ended the C# process."
        if code < 0:
            try:
                return "The C# process was ended by the signal %s." % signal.Signals(-code).name
            except ValueError:
                pass
        return "The C# process ended with exit code %d." % code

    def end(self, patience=0.0):
        """Ends the process and what it started."""
        self.ended = True
        try:
            self._requests.close()
        except OSError:
            pass
        try:
            if patience:
                self.process.wait(patience)
        except subprocess.TimeoutExpired:
            pass
        try:
            if os.name == "nt":
                self.process.kill()
            else:
                os.killpg(self.process.pid, signal.SIGKILL)
        except OSError:
            pass
        self.process.wait()


def start(command):
    try:
        return Worker(command)
    except OSError as error:
        return error


def main():
    split = sys.argv.index("--")
    jupyter, command = sys.argv[1:split], sys.argv[split + 1:] + ["kernel", "serve"]
    # Started before the imports below: the two take their time side by side.
    first = start(command)

    # ipykernel imports a debugger for Python, which warns of what is of no concern here.
    os.environ.setdefault("PYDEVD_DISABLE_FILE_VALIDATION", "1")
    from ipykernel.kernelapp import IPKernelApp
    from ipykernel.kernelbase import Kernel
    from tornado.ioloop import PeriodicCallback

    class PeaKernel(Kernel):
        implementation = "pea"
        implementation_version = "0.1.0"
        banner = "C# with ProtestEvents"
        language_info = {
            "name": "C#",
            "version": "13.0",
            "mimetype": "text/x-csharp",
            "file_extension": ".cs",
            "pygments_lexer": "csharp",
            "codemirror_mode": "text/x-csharp",
        }

        def __init__(self, **arguments):
            super().__init__(**arguments)
            self.worker = first
            self.past = []
            self.interrupted = None
            self.reading = False
            self.last_cell, self.last_cell_was_silent = {}, True
            self.due = 0.0

        # Interrupts. A signal may come anywhere, also in the middle of a message being sent: it is only noted, except while a person
        # is asked for input, which nothing else would end.

        def pre_handler_hook(self):
            self.interrupted = None
            self.saved_handler = signal.signal(signal.SIGINT, self.on_interrupt)

        def post_handler_hook(self):
            signal.signal(signal.SIGINT, self.saved_handler)

        def on_interrupt(self, signum, frame):
            if self.interrupted is None:
                self.interrupted = time.monotonic()
            if self.reading:
                self.reading = False
                raise KeyboardInterrupt

        # The C# process.

        def ready_worker(self):
            if not isinstance(self.worker, Worker):
                self.worker = start(command)
            if not isinstance(self.worker, Worker):
                raise WorkerGone("The program behind this kernel cannot be started (%s). Register the kernel anew: pea kernel install."
                                 % self.worker)
            # The cell that finds it gone fails: it must not run in an empty session as if nothing had happened.
            if self.worker.process.poll() is not None:
                raise WorkerGone(self.worker.how_it_ended())
            return self.worker

        def fresh_worker(self):
            if isinstance(self.worker, Worker):
                self.worker.end()
            self.worker = start(command)

        def events(self, worker, last):
            """What the C# process says until the event named last; passes an interrupt on."""
            quiet_since = None
            while True:
                if self.interrupted is not None:
                    if quiet_since is None:
                        quiet_since = time.monotonic()
                        worker.ask("interrupt")
                    elif time.monotonic() - quiet_since > PATIENCE:
                        yield {"event": "idle", "Usable": False}
                        return
                try:
                    said = worker.said.get(timeout=0.1)
                except queue.Empty:
                    continue
                if said is None:
                    raise WorkerGone(worker.how_it_ended())
                if quiet_since is not None:
                    quiet_since = time.monotonic()
                yield said
                if said["event"] == last:
                    return

        def answer(self, request, **content):
            """Asks for something other than the run of a cell; an empty dictionary when there is no answer."""
            try:
                worker = self.ready_worker()
                worker.ask(request, **content)
                for said in self.events(worker, request + "_reply"):
                    if said["event"] == request + "_reply":
                        return said["content"]
                    self.show_late(said, worker)
            except WorkerGone as error:
                self.log.error("%s", error)
            return {}

        def start(self):
            super().start()
            self.between = PeriodicCallback(self.pass_on, BETWEEN_CELLS_MS)
            self.between.start()

        def pass_on(self):
            """Sends what threads of earlier cells have said since; it appears below the last cell that was run."""
            worker = self.worker
            while isinstance(worker, Worker):
                try:
                    said = worker.said.get_nowait()
                except queue.Empty:
                    return
                if said is None:
                    return
                self.show_late(said, worker)

        def show_late(self, said, worker):
            if said["event"] in ("stream", "display_data", "update_display_data"):
                self.show(said, worker, self.last_cell_was_silent, None, self.last_cell)

        # Cells.

        def do_execute(self, code, silent, store_history=True, user_expressions=None, allow_stdin=False, *, cell_id=None):
            self._allow_stdin = allow_stdin
            self.last_cell, self.last_cell_was_silent = self.get_parent("shell"), silent
            if not code.strip():
                return self.well({})
            if store_history and not silent:
                self.past.append([self.execution_count, code, None])
            error = self.run(code, silent)
            if error:
                return dict(error, status="error", execution_count=self.execution_count)
            return self.well({name: self.value_of(text) for name, text in (user_expressions or {}).items()})

        def well(self, values):
            return {"status": "ok", "execution_count": self.execution_count, "payload": [], "user_expressions": values}

        def value_of(self, expression):
            results = []
            error = self.run(expression, True, results)
            if error:
                return dict(error, status="error")
            return dict(results[-1], status="ok") if results else {"status": "ok", "data": {}, "metadata": {}}

        def run(self, code, silent, results=None):
            """Runs code; its outputs are sent unless it is silent. Returns what ended it early, or None."""
            error = None
            try:
                worker = self.ready_worker()
                worker.ask("execute", Number=self.execution_count, Code=code)
                for said in self.events(worker, "idle"):
                    if said["event"] == "error":
                        error = {"ename": said["Name"], "evalue": said["Message"], "traceback": said["Traceback"]}
                    elif said["event"] == "idle":
                        if not said["Usable"]:
                            error = self.lost("StoppedError", "The cell could not be stopped, so its process was ended.")
                    elif said["event"] == "input_request":
                        try:
                            worker.ask("input_reply", Line=self.line_of_input(said["Prompt"]))
                        except KeyboardInterrupt:
                            # The cell is told to stop instead, and does not go on as if the input were at its end.
                            pass
                    else:
                        self.show(said, worker, silent, results)
            except WorkerGone as gone:
                error = self.lost("ProcessError", str(gone))
            if error and not silent:
                self.send_response(self.iopub_socket, "error", error)
            return error

        def lost(self, name, how):
            words = list(self.worker.last_words) if isinstance(self.worker, Worker) else []
            self.log.error("%s%s", how, "".join("\n    " + line for line in words))
            if isinstance(self.worker, Worker):
                if self.worker.ready:
                    how += " All variables are gone; the next cell starts in a fresh session."
                    self.fresh_worker()
                else:
                    self.worker.end()
                    self.worker = None
            return {"ename": name, "evalue": how, "traceback": [how]}

        def line_of_input(self, prompt):
            if not self._allow_stdin:
                return None
            try:
                self.reading = True
                if self.interrupted is not None:
                    raise KeyboardInterrupt
                return self.raw_input(prompt)
            except EOFError:
                return None
            finally:
                self.reading = False

        def show(self, said, worker, silent, results, parent=None):
            kind = said["event"]
            if kind == "execute_result" and results is not None:
                results.append({"data": bundle(said["Data"]), "metadata": {}})
            if silent:
                return
            if kind == "stream":
                content = {"name": said["Name"], "text": said["Text"]}
            else:
                content = {"data": bundle(said["Data"]), "metadata": {}}
                if kind == "execute_result":
                    content["execution_count"] = self.execution_count
                    if self.past:
                        self.past[-1][2] = said["Data"].get("text/plain")
                else:
                    # Ids of one process begin at 1 again in the next, whose values must not land in outputs of the last.
                    content["transient"] = {"display_id": worker.name + "-" + said["DisplayId"]}
            self.keep_pace()
            self.session.send(self.iopub_socket, kind, content, parent or self.get_parent("shell"))

        def keep_pace(self):
            now = time.monotonic()
            self.due = max(self.due + 1 / MESSAGES_PER_SECOND, now - MOMENT)
            if self.due > now and self.interrupted is None:
                time.sleep(self.due - now)

        # Questions about a cell that is being written. Jupyter counts characters, C# the units of UTF-16.

        def do_complete(self, code, cursor_pos):
            reply = {"status": "ok", "matches": [], "cursor_start": cursor_pos, "cursor_end": cursor_pos, "metadata": {}}
            found = self.answer("complete", Code=code, Position=units(code, cursor_pos))
            if found:
                reply.update(found)
                place = {"start": characters(code, found["cursor_start"]), "end": characters(code, found["cursor_end"])}
                reply.update(cursor_start=place["start"], cursor_end=place["end"])
                for match in found["metadata"]["_jupyter_types_experimental"]:
                    match.update(place)
            return reply

        def do_inspect(self, code, cursor_pos, detail_level=0, omit_sections=()):
            reply = {"status": "ok", "found": False, "data": {}, "metadata": {}}
            reply.update(self.answer("inspect", Code=code, Position=units(code, cursor_pos)))
            return reply

        def do_is_complete(self, code):
            return self.answer("is_complete", Code=code) or {"status": "unknown"}

        # History: of this kernel's life, under the session number 1.

        def do_history(self, hist_access_type, output, raw, session=None, start=None, stop=None, n=None, pattern=None, unique=False):
            past = self.past
            if hist_access_type == "range":
                last = len(past) + 1
                begin = last + start if start is not None and start < 0 else start or 0
                past = [cell for cell in past if session in (None, 0, 1) and begin <= cell[0] and (stop is None or cell[0] < stop)]
            elif hist_access_type == "search":
                past = [cell for cell in past if fnmatch.fnmatchcase(cell[1], pattern or "*")]
                if unique:
                    past = list({cell[1]: cell for cell in past}.values())
            if n is not None and hist_access_type != "range":
                past = past[-n:] if n > 0 else []
            return {"status": "ok", "history": [(1, count, (code, shown) if output else code) for count, code, shown in past]}

        def do_shutdown(self, restart):
            if isinstance(self.worker, Worker):
                self.worker.end(patience=0.5)
            return {"status": "ok", "restart": restart}

    def units(text, characters_before):
        return len(text[:characters_before].encode("utf-16-le")) // 2

    def characters(text, units_before):
        return len(text.encode("utf-16-le")[:2 * units_before].decode("utf-16-le", "ignore"))

    def bundle(data):
        return {kind: json.loads(text) if kind == "application/json" or kind.endswith("+json") else text for kind, text in data.items()}

    IPKernelApp.launch_instance(argv=jupyter, kernel_class=PeaKernel)


if __name__ == "__main__":
    main()
