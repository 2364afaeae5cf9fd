using System.Text;
using Dossier.Tool;

// UTF-8 without a byte-order mark whatever the console's code page is: the output is a contract.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = new StreamReader(Console.OpenStandardInput(), utf8);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16);
using var error = new StreamWriter(Console.OpenStandardError(), utf8);
return CommandLine.Run(args, new Streams(input, output, error));
