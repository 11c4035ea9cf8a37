using BenchmarkDotNet.Running;
using ProtestEvents.Benchmarks.Bulk;
using ProtestEvents.Benchmarks.Product;

switch (args)
{
    case ["bulk", .. var rest]:
        BulkBenchmark.Run(rest);
        break;
    case ["product", .. var rest]:
        ProductBenchmark.Run(rest);
        break;
    case ["nothing"]:
        break;
    case ["create-table", var file, var store]:
        BulkBenchmark.CreateTable(file, store);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
