using System.CommandLine;
using System.Text;
using Align.Cli;
using Align.Cli.Commands;
using Align.Cli.Commands.Corpus;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var root = new RootCommand("Turns Chinese text into aligned Chinese-English parallel text.")
{
    TranslateCommand.Create(),
    SegmentCommand.Create(),
    TermsCommand.Create(),
    PairCommand.Create(),
    WordsCommand.Create(),
    TrainCommand.Create(),
    LexiconCommand.Create(),
    CorpusCommand.Create(),
};

return await CommandRunner.RunAsync(root, args);
