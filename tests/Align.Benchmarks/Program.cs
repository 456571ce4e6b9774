using Align.Benchmarks.Segmentation;
using BenchmarkDotNet.Running;

// `fuzz [inputs] [seed]` runs the segmentation fuzzer; anything else goes to BenchmarkDotNet.
if (args is ["fuzz", ..])
    return SegmentationFuzzer.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 1_000_000, args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 1);

BenchmarkSwitcher.FromAssembly(typeof(SegmentationFuzzer).Assembly).Run(args);
return 0;
