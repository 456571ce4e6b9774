#if NET
using System.Runtime.CompilerServices;

// A netstandard2.1 library that sets an init property of ours names IsExternalInit as a type of this assembly, where the
// netstandard2.1 build has it. A program on .NET loads this build instead, in which the name must still lead somewhere.
#pragma warning disable RS0016 // The framework's own type: no part of this library's surface.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
