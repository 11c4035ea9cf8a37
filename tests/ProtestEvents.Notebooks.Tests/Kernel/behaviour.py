"""What a person who works in a notebook relies on, asked of the kernel through Jupyter's own client."""

import json
import os
import signal
import threading
import time
import unittest

import psutil
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import start_new_kernel

TIMEOUT = 60
# All of it in a library's code, where nothing can be put in to stop it.
NEVER_ENDS = 'System.Text.RegularExpressions.Regex.IsMatch(new string(\'a\', 60) + "!", "^(a+)+$")'


class Cell:
    """What came of a cell."""

    def __init__(self, reply, outputs):
        self.reply = reply
        self.outputs = outputs

    def all(self, kind):
        return [message["content"] for message in self.outputs if message["msg_type"] == kind]

    def text(self, name="stdout"):
        return "".join(content["text"] for content in self.all("stream") if content["name"] == name)

    @property
    def value(self):
        results = self.all("execute_result")
        return results[0]["data"]["text/plain"] if results else None

    @property
    def error(self):
        return self.all("error")[0]


class Notebook:
    """A kernel and its client."""

    def __init__(self, name="pea-csharp"):
        self.manager, self.client = start_new_kernel(kernel_name=name, startup_timeout=TIMEOUT)

    def run(self, code, at=None, do=None, **options):
        """Runs a cell; does something once it has printed the text "at"."""
        # Without stop_on_error: Jupyter refuses what is asked right after an error, as it would the cells below in "run all".
        asked = self.client.execute(code, allow_stdin=options.pop("allow_stdin", False), stop_on_error=False, **options)
        outputs, printed = [], ""
        while True:
            message = self.client.get_iopub_msg(timeout=TIMEOUT)
            if message["parent_header"].get("msg_id") != asked:
                continue
            if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
                break
            outputs.append(message)
            printed += message["content"].get("text", "") if message["msg_type"] == "stream" else ""
            if do and at in printed:
                do()
                do = None
        while True:
            reply = self.client.get_shell_msg(timeout=TIMEOUT)
            if reply["parent_header"].get("msg_id") == asked:
                return Cell(reply["content"], outputs)

    def interrupt(self):
        self.manager.interrupt_kernel()

    def answer(self, line):
        asked = self.client.get_stdin_msg(timeout=TIMEOUT)
        self.client.input(line)
        return asked["content"]["prompt"]

    def processes(self):
        python = psutil.Process(self.manager.provisioner.process.pid)
        return [python] + python.children(recursive=True)

    def close(self):
        self.client.stop_channels()
        if self.manager.has_kernel:
            self.manager.shutdown_kernel()


def gone(processes):
    _, alive = psutil.wait_procs(processes, timeout=TIMEOUT)
    return not alive


class KernelTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.notebook = Notebook()

    @classmethod
    def tearDownClass(cls):
        cls.notebook.close()

    def run_cell(self, code, **options):
        return self.notebook.run(code, **options)

    def test_values_text_and_state(self):
        self.run_cell("var counted = 41;")
        cell = self.run_cell('Console.Write("out"); Console.Error.Write("apart"); counted + 1')
        self.assertEqual(("42", "out", "apart"), (cell.value, cell.text(), cell.text("stderr")))

    def test_json_representations_are_json_and_not_text(self):
        cell = self.run_cell('"{\\"data\\": [], \\"layout\\": {}}".DisplayAs("application/vnd.plotly.v1+json");')
        self.assertEqual({"data": [], "layout": {}}, cell.all("display_data")[0]["data"]["application/vnd.plotly.v1+json"])

    def test_a_shown_value_is_updated_in_its_place_also_from_a_later_cell(self):
        shown = self.run_cell('var place = display("first"); place.Update("second");')
        later = self.run_cell('place.Update("third");')
        ids = [shown.all(kind)[0]["transient"]["display_id"] for kind in ("display_data", "update_display_data")]
        ids.append(later.all("update_display_data")[0]["transient"]["display_id"])
        self.assertEqual(1, len(set(ids)))
        self.assertEqual("third", later.all("update_display_data")[0]["data"]["text/plain"])

    def test_an_error_names_the_line_of_the_cell_and_nothing_of_the_host(self):
        cell = self.run_cell('var before = 1;\nint Half(int n) => n / 0.CompareTo(0);\nHalf(before)')
        self.assertEqual("System.DivideByZeroException", cell.error["ename"])
        count = cell.reply["execution_count"]
        self.assertEqual(
            ["System.DivideByZeroException: Attempted to divide by zero.",
             "   at Half in cell %d, line 2: int Half(int n) => n / 0.CompareTo(0);" % count,
             "   at cell %d, line 3: Half(before)" % count],
            cell.error["traceback"])

    def test_a_cell_that_does_not_compile_says_where(self):
        cell = self.run_cell("var a = 1;\nmissing();")
        self.assertEqual("CompilationError", cell.error["ename"])
        self.assertEqual("    missing();", cell.error["traceback"][1])

    def test_text_comes_while_the_cell_runs_and_input_goes_through_the_front_end(self):
        prompts = []
        cell = self.run_cell('Console.Write("Name? "); var name = Console.ReadLine(); $"Hello, {name}."', at="Name? ",
                             do=lambda: prompts.append(self.notebook.answer("Aigerim")), allow_stdin=True)
        self.assertEqual((["Name? "], "Hello, Aigerim."), (prompts, cell.value))

    def test_without_a_front_end_that_asks_there_is_no_input(self):
        self.assertEqual("true", self.run_cell("Console.ReadLine() is null").value)

    def test_a_loop_is_interrupted_and_the_state_is_kept(self):
        cell = self.run_cell('var kept = 7;\nConsole.Write("going");\nwhile (true) ;', at="going", do=self.notebook.interrupt)
        self.assertEqual(("StoppedError", "The cell was stopped."), (cell.error["ename"], cell.error["evalue"]))
        self.assertEqual("7", self.run_cell("kept").value)

    def test_a_loop_that_prints_is_interrupted(self):
        for printing in ('while (true) Console.WriteLine("again");', 'Console.Write("again"); while (true) display(1);',
                         'while (true) Console.WriteLine(new string(\'a\', 10_000) + "again");'):
            with self.subTest(printing):
                # By then more was printed than any front end can show; a kernel that first hands on all of it gives the process up.
                cell = self.run_cell("var still = 9; " + printing, at="again", do=threading.Timer(1, self.notebook.interrupt).start)
                self.assertEqual(("StoppedError", "The cell was stopped."), (cell.error["ename"], cell.error["evalue"]))
                self.assertEqual("9", self.run_cell("still").value)

    def test_what_sleeps_or_waits_is_interrupted_and_the_state_is_kept(self):
        for waiting in ("System.Threading.Thread.Sleep(100_000);", "await Task.Delay(100_000);", "Console.ReadLine();"):
            with self.subTest(waiting):
                cell = self.run_cell('var held = 8; Console.Write("going"); ' + waiting, at="going", do=self.notebook.interrupt, allow_stdin=True)
                self.assertEqual("StoppedError", cell.error["ename"])
                self.assertEqual("8", self.run_cell("held").value)

    def test_expressions_of_a_front_end_are_evaluated_and_show_nothing(self):
        cell = self.run_cell("var base2 = 2;", user_expressions={"double": "base2 * 2", "wrong": "missing"})
        values = cell.reply["user_expressions"]
        self.assertEqual({"text/plain": "4"}, values["double"]["data"])
        self.assertEqual("error", values["wrong"]["status"])
        self.assertEqual([], self.run_cell('Console.Write("x"); 1', silent=True).all("stream"))

    def test_what_a_child_process_prints_is_shown(self):
        cell = self.run_cell('using (var child = System.Diagnostics.Process.Start("echo", "from a child")) child.WaitForExit(); '
                             "System.Threading.Thread.Sleep(200);")
        self.assertIn("from a child", cell.text())

    def test_what_a_task_prints_after_its_cells_end_appears_below_the_cell_that_ran_last(self):
        asked = self.notebook.client.execute('var task = Task.Run(() => { System.Threading.Thread.Sleep(500); Console.Write("late"); });')
        while True:
            message = self.notebook.client.get_iopub_msg(timeout=TIMEOUT)
            if message["msg_type"] == "stream":
                break
        self.assertEqual((asked, "late"), (message["parent_header"]["msg_id"], message["content"]["text"]))
        self.notebook.client.get_shell_msg(timeout=TIMEOUT)

    def test_completion_places_are_counted_in_characters(self):
        asked = self.notebook.client.complete('var s = "😀"; s.Leng', 19)
        while True:
            reply = self.notebook.client.get_shell_msg(timeout=TIMEOUT)
            if reply["parent_header"].get("msg_id") == asked:
                break
        self.assertEqual((["Length"], 15, 19), tuple(reply["content"][name] for name in ("matches", "cursor_start", "cursor_end")))


class ProcessTests(unittest.TestCase):
    def setUp(self):
        self.notebook = Notebook()
        self.addCleanup(self.notebook.close)

    def test_what_cannot_be_stopped_is_ended_and_a_fresh_session_starts(self):
        self.notebook.run("var before = 1;")
        cell = self.notebook.run('Console.Write("going"); ' + NEVER_ENDS, at="going", do=self.notebook.interrupt)
        self.assertEqual(
            "The cell could not be stopped, so its process was ended. All variables are gone; the next cell starts in a fresh session.",
            cell.error["evalue"])
        self.assertEqual("CompilationError", self.notebook.run("before").error["ename"])
        self.assertEqual("2", self.notebook.run("1 + 1").value)

    def test_a_crash_is_told_and_a_fresh_session_starts(self):
        cell = self.notebook.run('new System.Threading.Thread(() => throw new Exception("in a thread")).Start(); System.Threading.Thread.Sleep(20_000);')
        self.assertEqual("ProcessError", cell.error["ename"])
        self.assertTrue(cell.error["evalue"].startswith("The C# process was ended by the signal SIGABRT."), cell.error)
        self.assertEqual(
            "Unhandled exception. System.Exception: in a thread\n   at cell %d, line 1\n" % cell.reply["execution_count"],
            cell.text("stderr").rstrip("\n") + "\n")
        self.assertEqual("2", self.notebook.run("1 + 1").value)
        cell = self.notebook.run("Environment.Exit(3);")
        self.assertTrue(cell.error["evalue"].startswith("The C# process ended with exit code 3."), cell.error)
        self.assertEqual("2", self.notebook.run("1 + 1").value)

    def test_a_stack_overflow_is_named(self):
        cell = self.notebook.run("class Endless { Endless next = new Endless(); }\nnew Endless()")
        self.assertEqual(
            "Stack overflow: a function calls itself without end, which ended the C# process. "
            "All variables are gone; the next cell starts in a fresh session.",
            cell.error["evalue"])
        self.assertIn("   at Endless..ctor()", cell.text("stderr"))
        self.assertNotIn("ProtestEvents", cell.text("stderr"))
        self.assertEqual("2", self.notebook.run("1 + 1").value)

    def test_what_a_cell_has_started_ends_when_the_jupyter_side_is_killed(self):
        self.notebook.run('System.Diagnostics.Process.Start("sleep", "600");')
        python, c_sharp, child = self.notebook.processes()
        python.kill()
        self.assertTrue(gone([c_sharp, child]))

    def test_a_process_that_ends_between_two_cells_fails_the_next(self):
        self.notebook.run("var before = 1;")
        self.notebook.processes()[1].kill()
        time.sleep(0.5)
        self.notebook.client.complete("Cons", 4)
        self.notebook.client.get_shell_msg(timeout=TIMEOUT)
        self.assertEqual(
            "The C# process was ended by the signal SIGKILL. All variables are gone; the next cell starts in a fresh session.",
            self.notebook.run("1 + 1").error["evalue"])
        self.assertEqual("2", self.notebook.run("1 + 1").value)

    def test_a_program_that_has_moved_is_to_be_registered_anew(self):
        folder = KernelSpecManager().get_kernel_spec("pea-csharp").resource_dir
        moved = os.path.join(os.path.dirname(folder), "moved")
        os.makedirs(moved)
        with open(os.path.join(folder, "kernel.json")) as file:
            spec = json.load(file)
        spec["argv"][-1] += ".moved"
        with open(os.path.join(moved, "kernel.json"), "w") as file:
            json.dump(spec, file)
        notebook = Notebook("moved")
        self.addCleanup(notebook.close)
        for _ in range(2):
            message = notebook.run("1 + 1").error["evalue"]
            self.assertTrue(message.startswith("The program behind this kernel cannot be started (exit code "), message)
            self.assertTrue(message.endswith("Register the kernel anew: pea kernel install."), message)

    def test_a_restart_forgets_everything(self):
        self.notebook.run("var before = 1;")
        old = self.notebook.processes()
        self.notebook.manager.restart_kernel()
        self.notebook.client.wait_for_ready(timeout=TIMEOUT)
        self.assertEqual("CompilationError", self.notebook.run("before").error["ename"])
        self.assertTrue(gone(old))

    def test_kernels_side_by_side_do_not_meet(self):
        other = Notebook()
        self.addCleanup(other.close)
        self.notebook.run("var mine = 1;")
        other.run("var mine = 2;")
        self.assertEqual(("1", "2"), (self.notebook.run("mine").value, other.run("mine").value))

    def test_shutting_down_ends_both_processes(self):
        processes = self.notebook.processes()
        self.assertEqual(2, len(processes))
        self.notebook.manager.shutdown_kernel()
        self.assertTrue(gone(processes))

    def test_the_end_of_the_jupyter_side_ends_the_c_sharp_side_also_in_the_middle_of_a_cell(self):
        python, c_sharp = self.notebook.processes()
        self.notebook.client.execute('Console.Write("going"); ' + NEVER_ENDS)
        while self.notebook.client.get_iopub_msg(timeout=TIMEOUT)["msg_type"] != "stream":
            pass
        os.kill(python.pid, signal.SIGKILL)
        self.assertTrue(gone([c_sharp]))


if __name__ == "__main__":
    unittest.main(verbosity=2)
