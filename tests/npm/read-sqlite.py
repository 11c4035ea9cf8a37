"""Opens a database with Python's own SQLite, and prints what it finds wrong, the rows of each view, and what a search finds."""
import sqlite3
import sys

database = sqlite3.connect(sys.argv[1])
print("broken", len(database.execute("PRAGMA foreign_key_check").fetchall()), database.execute("PRAGMA integrity_check").fetchone()[0])
for (view,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name").fetchall():
    print(view, len(database.execute(f"SELECT * FROM {view}").fetchall()))
print("search", len(database.execute("SELECT row FROM prose WHERE prose MATCH ?", (sys.argv[2],)).fetchall()))
