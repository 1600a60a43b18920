using Heed.Shell;

// heed serve | replay | import | analyse | match | query | check | doctor | migrate | verify-journal
// The verbs are written out in Shell/CommandLine.cs, the web application in Shell/Web.cs, the stages in Flow.cs.
return await CommandLine.Run(args);
