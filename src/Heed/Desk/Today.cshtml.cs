using Heed.People;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Desk;

[RequirePermission(Permission.ReadDesk)]
public sealed class TodayModel : PageModel;
