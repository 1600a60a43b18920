using Heed.Composing;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Publishing;

/// <summary>What needs a person first, then everything we said and where it stands.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class PublishModel(Database database) : PageModel
{
    /// <summary>What did not go out: those that wait for a person first, then those Heed tries again.</summary>
    public IReadOnlyList<DeliveryGroup> Troubled { get; private set; } = [];
    public IReadOnlyList<Draft> Approved { get; private set; } = [];
    public IReadOnlyList<Publication> Publications { get; private set; } = [];
    public ILookup<long, DeliveryGroup> Deliveries { get; private set; } = Array.Empty<DeliveryGroup>().ToLookup(group => group.PublicationId);
    public IReadOnlyList<Channel> Outlets { get; private set; } = [];

    public void OnGet() => database.Read(work =>
    {
        Troubled = [.. DeliveryStore.Failed(work), .. DeliveryStore.Retrying(work)];
        Approved = [.. DraftStore.All(work).Where(draft => draft.State == Draft.Approved)];
        Publications = PublicationStore.All(work, 100);
        Deliveries = DeliveryStore.GroupedNewest(work, 100).ToLookup(group => group.PublicationId);
        Outlets = ChannelStore.All(work);
        return true;
    });
}
