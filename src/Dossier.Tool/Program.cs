using System.Text;
using Dossier.Tool;

// UTF-8 without a byte-order mark whatever the console's code page is: the output is a contract.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var error = new StreamWriter(new OutputStream(Console.OpenStandardError), utf8);
var code = ExitCode.CouldNotRun;
try
{
    var output = new StreamWriter(new OutputStream(Console.OpenStandardOutput), utf8, bufferSize: 1 << 16);
    using var input = new StreamReader(Console.OpenStandardInput(), utf8);
    code = CommandLine.Run(args, new Streams(input, output, error) { Screen = Screen.Detect(), ErrorScreen = Screen.DetectError() });
    output.Flush();
}
catch (OutputException e)
{
    code = ExitCode.CouldNotRun;
    // What cannot be said on standard error either, the exit code says.
    Try(() => error.WriteLine("dossier: the results cannot be written: " + Terminal.Escape(e.Message.TrimEnd('.')) + "."));
}
if (!Try(error.Flush))
    code = ExitCode.CouldNotRun;
return code;

static bool Try(Action write)
{
    try
    {
        write();
        return true;
    }
    catch (OutputException)
    {
        return false;
    }
}
