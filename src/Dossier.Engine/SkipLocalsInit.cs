// Stack that a method takes is filled with zeros by a call, and at that call the runtime of .NET 10 takes what an earlier frame left in the slot of a pinned local for an object:
// the collector marks it, into the middle of another, and the process dies there or in a later collection. Stack that is not filled needs no call.
[module: System.Runtime.CompilerServices.SkipLocalsInit]
