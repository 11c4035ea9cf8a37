#r "../artifacts/lib/ProtestEvents.dll"
#r "../artifacts/lib/ProtestEvents.Interactive.dll"
#r "../artifacts/lib/Plotly.NET.dll"
#r "../artifacts/lib/Plotly.NET.CSharp.dll"
#r "../artifacts/lib/DynamicObj.dll"
#r "../artifacts/lib/Deedle.dll"
#r "../artifacts/lib/FSharp.Core.dll"

// Starts the library before a cell builds a chart or a frame, and tells the notebook how to show these two.
// "using" lines in this file do not reach the cells: a cell that works with files begins with "using System.IO;".
ProtestEvents.NotebookSetup.Start();
